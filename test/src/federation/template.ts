import { consent, migrations as consentMigrations } from '@wijkgraph/consent';
import { migrate } from '@wijkgraph/kit';
import type { Databases } from '@wijkgraph/sandbox';
import { enforcing } from './federation.ts';

/** The five databases that are migrated once a test run; a federation under test begins with a copy of them. */
export const TEMPLATE = 'template_';

/** Makes them anew: what an earlier run left may have been migrated by other migrations. */
export const migrateTemplate = async (databases: Databases): Promise<void> => {
  await databases.dropDatabases(TEMPLATE);
  await databases.createDatabases(TEMPLATE);
  await Promise.all(
    [...enforcing, { definition: consent, migrations: consentMigrations }].map(({ definition, migrations }) =>
      migrate({
        definition,
        migrations,
        migrationUrl: databases.ownerUrlFor(definition.name, TEMPLATE),
        databaseUrl: databases.urlFor(definition.name, TEMPLATE),
      }),
    ),
  );
};
