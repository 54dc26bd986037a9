export const conflict = {
  title: 'Iemand anders wijzigde dit ook',
  text: 'Kies wat er komt te staan. Wat u koos of typte, blijft hier tot u kiest.',
  theirs: 'Nu staat er',
  mine: 'Van u',
  takeTheirs: 'Nemen wat er nu staat',
  keepMine: 'Mijn keuze vastleggen',
};
