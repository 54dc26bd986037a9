import { connectionOf } from '@wijkgraph/kit';
import { ApplicationEvent } from './application-event.entity.ts';
import { ProvisionApplication } from './provision-application.entity.ts';

export const { Edge: ProvisionApplicationEdge, Connection: ProvisionApplicationConnection } = connectionOf(
  () => ProvisionApplication,
  'ProvisionApplication',
);

export const { Edge: ApplicationEventEdge, Connection: ApplicationEventConnection } = connectionOf(
  () => ApplicationEvent,
  'ApplicationEvent',
);
