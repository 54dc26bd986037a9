import { type Batch, oneBy, pagesBy } from '@wijkgraph/kit';
import { stepsOfResident } from '../party/steps-of-resident.ts';
import { ApplicationEvent } from './application-event.entity.ts';
import { ProvisionApplication } from './provision-application.entity.ts';

export const applicationById = oneBy(ProvisionApplication, 'id');

/** The course of an application, in order. The application is read along: an event is seen as its application is. */
export const eventsOfApplication: Batch<string, readonly ApplicationEvent[]> = async (applications, { em }) => {
  const events = await em.find(
    ApplicationEvent,
    { application: { id: { $in: [...applications] } } },
    { populate: ['application'], strategy: 'joined', orderBy: { id: 'asc' } },
  );
  const byApplication = Map.groupBy(events, event => event.application.id);
  return applications.map(application => byApplication.get(application) ?? []);
};

const OF_RESIDENT = { name: 'Resident.applications', entity: ProvisionApplication, parent: 'residentId' } as const;

/** Every application for a resident, in the order of their ids. */
export const applicationsOfResident = pagesBy<ProvisionApplication>(OF_RESIDENT);

/** Those applications for a resident that the caller's party made or decides on, decided before they are paged. */
export const applicationsWithCaller = pagesBy<ProvisionApplication>({
  ...OF_RESIDENT,
  where: ({ caller: { party } }) => ({
    sql: 'child.from_party_id = ? or (child.to_party_id = ? and child.submitted_at is not null)',
    values: [party, party],
  }),
});

/** The steps of all applications for a resident, the newest first. */
export const applicationStepsOfResident = stepsOfResident<ApplicationEvent>({
  name: 'Resident.applicationEvents',
  course: { table: 'provision_application', of: 'application_id', sent: 'submitted_at' },
  steps: 'application_event',
  read: (ids, em) => em.find(ApplicationEvent, { id: { $in: ids } }, { populate: ['application'], strategy: 'joined' }),
});

/** What a party has to decide on or has decided, newest first. */
export const applicationsTo = pagesBy<ProvisionApplication>({
  name: 'incomingApplications',
  entity: ProvisionApplication,
  parent: 'toPartyId',
  sort: 'submittedAt',
  where: () => ({ sql: 'child.submitted_at is not null', values: [] }),
});
