export const trouble = {
  UNREACHABLE: 'De server antwoordt niet. Wat u typte, blijft staan; probeer het straks opnieuw.',
  UNCERTAIN:
    'Niet zeker is of dit is vastgelegd: er kwam geen antwoord. Kijk of het er al staat voordat u het opnieuw probeert. Wat u typte, blijft staan.',
  DECISION_UNAVAILABLE: 'Nu kan niemand nagaan wat u mag zien. Persoonsgegevens blijven zolang dicht.',
  CONFLICT: 'Iemand anders heeft dit intussen gewijzigd.',
  FORBIDDEN: 'Uw rol mag dit niet.',
  NOT_FOUND: 'Dit is er niet, of is niet voor u zichtbaar.',
  INVALID_STATE: 'Dit kan nu niet.',
  BAD_USER_INPUT: 'Er klopt iets niet in wat u invulde.',
  PART: 'Een deel van de gegevens is nu niet op te halen. De rest ziet u hier.',
  lost: 'Nu niet op te halen',
  reasonGiven: 'De uitleg van het systeem:',
};
