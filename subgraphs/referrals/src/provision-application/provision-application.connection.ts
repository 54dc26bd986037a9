import { connectionOf } from '@wijkgraph/kit';
import { ProvisionApplication } from './provision-application.entity.ts';

export const { Edge: ProvisionApplicationEdge, Connection: ProvisionApplicationConnection } = connectionOf(
  () => ProvisionApplication,
  'ProvisionApplication',
);
