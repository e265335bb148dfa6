import { type Actor, Role } from '../../../access';
import { newId, opaqueId } from '../../../kernel';
import { type TestApp, testApp } from '../../../testing/test-app';

type Payload = ReturnType<typeof JSON.parse>;

export const SUBJECT = 'Wambũi Ng’ang’a';
export const OTHER = 'Otieno Ochieng';

/** A person about whom there is something of every kind, beside somebody else; on a database of their own. */
export class SubjectWorld {
  app: TestApp;
  lead: Actor;
  officer: Actor;
  id: string;
  otherId: string;
  engagementId: string;

  start = async (): Promise<void> => {
    this.app = await testApp();
    this.lead = await this.app.actor(Role.PROGRAMME_LEAD);
    this.officer = await this.app.actor(Role.DATA_PROTECTION_OFFICER);
    await this.people();
    await this.meeting();
    await this.beside();
  };

  uuid = (id = this.id): string => id.slice(4).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');

  act = async (
    actor: Actor,
    name: string,
    type: string,
    payload: string,
    input: object,
    id?: string,
  ): Promise<Payload> => {
    const query = `mutation($input: ${type}!${id ? ', $id: ID!' : ''}) {
      ${name}(${id ? 'id: $id, ' : ''}input: $input) { ${payload} userErrors { code message path } } }`;
    return (await this.app.get(actor, query, { input, id }))[name];
  };

  done = async (...given: Parameters<SubjectWorld['act']>): Promise<Payload> => {
    const answer = await this.act(...given);
    if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
    return answer;
  };

  term = async (vocabulary: string): Promise<string> =>
    opaqueId('trm', String((await this.app.rows('term', `vocabulary = '${vocabulary}'`))[0]!.id));

  /** A request that came in, from whoever; with their identity checked where told. */
  request = async (kind = 'ACCESS', checked = true, personId = this.id): Promise<string> => {
    const input = { kind, subjectName: SUBJECT, means: 'LETTER', details: 'What do you have on me?' };
    const { subjectRequest } = await this.done(
      this.officer,
      'receiveSubjectRequest',
      'ReceiveSubjectRequestInput',
      'subjectRequest { id }',
      input,
    );
    if (checked)
      await this.done(
        this.officer,
        'checkSubjectIdentity',
        'CheckSubjectIdentityInput',
        'subjectRequest { id }',
        { personId, evidence: 'Identity card, seen by the officer.' },
        subjectRequest.id,
      );
    return subjectRequest.id;
  };

  person = async (name: string, more: object = {}): Promise<string> =>
    (await this.done(this.lead, 'recordPerson', 'RecordPersonInput', 'person { id }', { name, ...more })).person.id;

  private people = async (): Promise<void> => {
    const kindId = await this.term('ORGANISATION_KIND');
    const { organisation } = await this.done(
      this.lead,
      'recordOrganisation',
      'RecordOrganisationInput',
      'organisation { id }',
      { name: 'Ministry of Water', kindId },
    );
    const [county] = await this.app.rows('county', 'code = 42');
    this.id = await this.person(SUBJECT, {
      givenName: 'Wambũi',
      familyName: 'Ng’ang’a',
      gender: 'female',
      bornOn: '1974-03-19',
      summary: 'Chairs the water board of the lake basin.',
      biography: 'Grew up in Nyeri beside the old mill.',
      place: 'Milimani estate',
      countyId: opaqueId('cty', String(county!.id)),
      languages: ['ki', 'sw'],
      lawfulBasis: 'CONSENT',
      lawfulBasisSource: 'Form 77 in the green folder',
      otherNames: [{ name: 'Mama Maji', note: 'stage name' }],
      identifiers: [{ scheme: 'KE-PRESS', value: 'PR-90417' }],
      links: [{ url: 'https://wambui.example.org/about', label: 'Her page' }],
      tags: ['water'],
      contactPoints: [
        { type: 'EMAIL', value: 'wambui.nganga@example.org' },
        { type: 'MOBILE', value: '0733 904 170', sensitivity: 'PROTECTED', label: 'night line' },
      ],
      memberships: [{ organisationId: organisation.id, postLabel: 'Principal Secretary', startedOn: '2022' }],
    });
    await this.app.dataSource.query(
      `insert into journalist (id, person_id, approach, press_card_number) values ($1, $2, 'Ask at the mill first', 'PC-77120')`,
      [newId(), this.uuid()],
    );
    this.otherId = await this.person(OTHER);
  };

  private meeting = async (): Promise<void> => {
    const { engagement } = await this.done(
      this.lead,
      'recordEngagement',
      'RecordEngagementInput',
      'engagement { id }',
      {
        typeId: await this.term('ENGAGEMENT_TYPE'),
        subject: 'Water in custody',
        startsAt: '2026-11-10T07:00:00Z',
        participants: [{ personId: this.id }, { personId: this.otherId }],
        discussionPoints: [
          { summary: `She and ${OTHER} saw no tap in cell nine.`, raisedByParticipant: 0 },
          { summary: 'What Ochieng said alone.', raisedByParticipant: 1 },
        ],
        commitments: [{ byParticipant: 0, text: 'Will have a tap put in by the new year.' }],
      },
    );
    this.engagementId = engagement.id;
    await this.done(this.lead, 'writeNote', 'WriteNoteInput', 'note { id }', {
      onId: this.id,
      body: `${OTHER} (otieno@example.net, 0722 111 222) says she likes tea. Call her on 0733904170.`,
    });
    await this.done(this.lead, 'writeNote', 'WriteNoteInput', 'note { id }', {
      onId: this.id,
      body: 'Where she sleeps on Fridays.',
      sensitivity: 'SEALED',
    });
    await this.done(this.lead, 'recordTask', 'RecordTaskInput', 'task { id }', {
      title: 'Send her the custody rules',
      personId: this.id,
    });
  };

  private beside = async (): Promise<void> => {
    const [mentors] = await this.app.rows('term', `vocabulary = 'RELATIONSHIP_TYPE' and code = 'mentors'`);
    await this.done(this.lead, 'recordRelationship', 'RecordRelationshipInput', 'relationship { id }', {
      typeId: opaqueId('trm', String(mentors!.id)),
      fromId: this.id,
      toId: this.otherId,
    });
    await this.done(this.lead, 'setDoNotContact', 'SetDoNotContactInput', 'doNotContact { id }', {
      ofId: this.id,
      channel: 'PHONE',
      reason: 'She works at night.',
    });
    await this.done(this.lead, 'recordConsent', 'ConsentInput', 'consent { id }', {
      personId: this.id,
      purpose: 'MAILINGS',
      means: 'FORM',
      evidence: 'Form 77, page two',
    });
    const bytes = Buffer.from('minutes');
    const sha256 = 'a'.repeat(64);
    await this.app.dataSource.query(`insert into file_content (sha256, bytes) values ($1, $2)`, [sha256, bytes]);
    await this.app.dataSource.query(
      `insert into file (id, person_id, name, media_type, size, sha256, created_at) values ($1, $2, 'wambui-letter.txt', 'text/plain', 7, $3, now())`,
      [newId(), this.uuid(), sha256],
    );
  };
}
