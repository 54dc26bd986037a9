export const withheld = {
  text: 'Niet zichtbaar: geen toestemming',
  none: 'Niet bekend',
  nobody: 'Niemand',
};
