import { EditInput, NotPersonal } from '@wijkgraph/kit';
import { InputType } from 'type-graphql';
import { CapacityStatus } from './provision.enums.ts';

/** Whether there is room, as the organisation that offers the provision says it. */
@InputType()
export class SetCapacityStatusInput extends EditInput {
  @NotPersonal(() => CapacityStatus)
  status!: CapacityStatus;
}
