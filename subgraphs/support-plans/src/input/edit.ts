import { field } from '@wijkgraph/kit';

export { given } from '@wijkgraph/kit';

export const { edit, textIfGiven } = field;
