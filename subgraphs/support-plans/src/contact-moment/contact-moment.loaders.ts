import { oneBy, pagesBy } from '@wijkgraph/kit';
import { ContactMoment } from './contact-moment.entity.ts';

export const contactById = oneBy(ContactMoment, 'id');

export const contactsOfResident = pagesBy({
  name: 'Resident.contactMoments',
  entity: ContactMoment,
  parent: 'residentId',
  sort: 'at',
});
