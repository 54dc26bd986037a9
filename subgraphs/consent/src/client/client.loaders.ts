import { oneBy } from '@wijkgraph/kit';
import { ClientRegistration } from './client-registration.entity.ts';

export const clientById = oneBy(ClientRegistration, 'id');
