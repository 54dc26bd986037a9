export const residents = {
  title: 'Bewoners',
  search: 'Achternaam begint met',
  searchHint: 'Alleen bewoners die u mag zien',
  district: 'Wijk',
  everyDistrict: 'Alle wijken',
  name: 'Naam',
  birthDate: 'Geboren',
  address: 'Adres',
  phone: 'Telefoon',
  more: 'Meer tonen',
  none: 'Niemand gevonden onder wie u mag zien.',
};
