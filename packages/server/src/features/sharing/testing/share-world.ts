import { type Actor, Role } from '../../../access';
import { opaqueId } from '../../../kernel';
import { type TestApp, testApp } from '../../../testing/test-app';
import { memberOf } from '../as-partner';

/** What an answer holds: a test looks into what it asked for. */
type Payload = ReturnType<typeof JSON.parse>;

/** The day so many days from today, in Nairobi. */
export const day = (days: number): string =>
  new Date(Date.now() + days * 86_400_000 + 3 * 3_600_000).toISOString().slice(0, 10);

export const uuid = (id: string): string => id.slice(4);

/** A programme lead, a partner and what they do, on a database of their own. */
export class ShareWorld {
  app: TestApp;
  lead: Actor;
  /** The partner that most is shared with. */
  house: string;
  private engagementType: string;
  private made = 0;

  start = async (): Promise<void> => {
    this.app = await testApp();
    this.lead = await this.app.actor(Role.PROGRAMME_LEAD);
    const [term] = await this.app.rows('term', `vocabulary = 'ENGAGEMENT_TYPE'`);
    this.engagementType = opaqueId('trm', String(term!.id));
    this.house = await this.organisation('Lakeside Justice');
  };

  /** Does an act and insists that it was done. */
  act = async (name: string, type: string, payload: string, input: unknown, id?: string): Promise<Payload> => {
    const answer = await this.tried(name, type, payload, input, id);
    if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
    return answer;
  };

  tried = async (name: string, type: string, payload: string, input: unknown, id?: string): Promise<Payload> => {
    const query = `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) {
      ${name}(${id ? 'id: $id, ' : ''}input: $input) { ${payload} userErrors { code message path } } }`;
    return (await this.app.get(this.lead, query, { input, id }))[name];
  };

  organisation = async (name: string): Promise<string> => {
    const [kind] = await this.app.rows('term', `vocabulary = 'ORGANISATION_KIND'`);
    const input = { name: `${name} ${(this.made += 1)}`, kindId: opaqueId('trm', String(kind!.id)) };
    const { organisation } = await this.act(
      'recordOrganisation',
      'RecordOrganisationInput',
      'organisation { id }',
      input,
    );
    return organisation.id;
  };

  person = async (name = 'Wanjiku Odhiambo', more: Record<string, unknown> = {}): Promise<string> => {
    const input = { name: `${name} ${(this.made += 1)}`, biography: 'Stood for office twice.', ...more };
    return (await this.act('recordPerson', 'RecordPersonInput', 'person { id }', input)).person.id;
  };

  engagement = async (more: Record<string, unknown> = {}): Promise<string> => {
    const input = {
      typeId: this.engagementType,
      subject: 'Custody rules',
      startsAt: '2026-11-10T07:00:00Z',
      summary: 'In confidence.',
      ...more,
    };
    return (await this.act('recordEngagement', 'RecordEngagementInput', 'engagement { id }', input)).engagement.id;
  };

  agreement = async (more: Record<string, unknown> = {}): Promise<string> => {
    const input = {
      title: 'Data sharing agreement',
      type: 'DATA_SHARING_AGREEMENT',
      parties: [{ organisationId: this.house }],
      signedOn: day(-30),
      expiresOn: day(100),
      purposes: ['Joint advocacy'],
      dataClasses: ['PEOPLE', 'ORGANISATIONS', 'ENGAGEMENTS', 'CONTACT_POINTS'],
      ...more,
    };
    return (await this.act('recordAgreement', 'RecordAgreementInput', 'agreement { id }', input)).agreement.id;
  };

  /** An input that nothing is wrong with, but for what is put into it. */
  terms = async (more: Record<string, unknown> = {}): Promise<Record<string, unknown>> => ({
    toOrganisationId: this.house,
    fieldSet: 'SUMMARY',
    purpose: 'Joint advocacy',
    agreementId: await this.agreement(),
    ...more,
  });

  share = async (input: Record<string, unknown>): Promise<string> =>
    (await this.act('share', 'ShareInput', 'shares { id }', input)).shares[0].id;

  /** A member of a partner, with what it is at this moment, as each request finds it. */
  member = (of = this.house): Promise<Actor> => memberOf(this.app.dataSource.manager, { organisationId: uuid(of) });

  /** A person as a partner sees them; null when it does not. */
  seen = async (id: string, of = this.house): Promise<Payload> => {
    const query = 'query($id: ID!) { person(id: $id) { name biography contactPoints { value } } }';
    return (await this.app.get(await this.member(of), query, { id })).person;
  };

  /** Every row that sharing could leave behind. */
  traces = async (): Promise<unknown> =>
    Promise.all(['share_grant', 'record_audience', 'audit_entry'].map((table) => this.app.rows(table)));
}
