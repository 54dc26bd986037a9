import type { Texts } from '../nl/nl.ts';

export const residents: Texts['residents'] = {
  title: 'Residents',
  search: 'Last name begins with',
  searchHint: 'Only residents whom you may see',
  district: 'District',
  everyDistrict: 'All districts',
  name: 'Name',
  birthDate: 'Born',
  address: 'Address',
  phone: 'Phone',
  more: 'Show more',
  none: 'Nobody was found among those whom you may see.',
};
