export const pages = {
  work: 'Werkvoorraad',
  residents: 'Bewoners',
  frontDoor: 'Balie',
  accessLog: 'Inzage',
  overrides: 'Noodtoegang',
  seal: 'Verzegeling',
  figures: 'Cijfers',
  team: 'Teams',
};
