import { Migration } from '@mikro-orm/migrations';

/** Own strength is advised by itself, before anybody from outside helps. */
export class OwnStrength extends Migration {
  override up(): void {
    this.addSql(`alter table "help_question" drop constraint "help_question_advised_weight_check"`);
    this.addSql(`alter table "help_question" add constraint "help_question_advised_weight_check"
      check ("advised_weight" in ('OWN_STRENGTH', 'INFORMAL', 'GENERAL', 'TAILORED'))`);
  }
}
