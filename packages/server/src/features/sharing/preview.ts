import type { Actor } from '../../access';
import { type Act, type Outcome, recorded } from '../../graphql';
import { uuidFromOpaque } from '../../kernel';
import { currentManager } from '../../persistence';
import { engagementReading } from '../engagements';
import { organisationReading } from '../organisations';
import { personReading } from '../people';
import { memberOf } from './as-partner';
import { share } from './share.acts';
import type { ShareInput } from './share.inputs';

/** At most this many records of each kind are shown. */
const atMost = 100;

/** Shares as asked, for a transaction that is undone, and says what to read back and as whom. */
export async function sharedForNow(act: Act, input: ShareInput): Promise<{ outcome: Outcome; as: Actor }> {
  const grants = await share(act, input);
  const rows = (await currentManager().query(
    `select kind, (array_agg(distinct record_id))[1:${atMost}] as ids from record_audience where grant_id = any($1) group by kind`,
    [grants],
  )) as { kind: string; ids: string[] }[];
  const ids = (kind: string): string[] => rows.find((row) => row.kind === kind)?.ids ?? [];
  return {
    outcome: {
      people: recorded(personReading, ids('PERSON')),
      organisations: recorded(organisationReading, ids('ORGANISATION')),
      engagements: recorded(engagementReading, ids('ENGAGEMENT')),
    },
    as: await memberOf(currentManager(), {
      organisationId: input.toOrganisationId && uuidFromOpaque('org', input.toOrganisationId),
      coalitionId: input.toCoalitionId && uuidFromOpaque('cln', input.toCoalitionId),
    }),
  };
}
