export const conflict = {
  title: 'Iemand anders wijzigde dit ook',
  text: 'Kies wat er komt te staan. Wat u typte, blijft hier tot u kiest.',
  theirs: 'Nu staat er',
  mine: 'U typte',
  takeTheirs: 'Nemen wat er nu staat',
  keepMine: 'Mijn tekst vastleggen',
};
