import { Role } from '../../access';
import { opaqueId } from '../../kernel';
import { ShareWorld, uuid } from '../sharing/testing/share-world';

const world = new ShareWorld();
const { act, person, organisation, engagement, terms, share, member } = world;
const sql = (statement: string, values: unknown[] = []) => world.app.dataSource.query(statement, values);

beforeAll(() => world.start());
afterAll(() => world.app.stop());

const QUERY = `query($term: String!, $kinds: [SearchKind!], $counties: [ID!], $terms: [ID!]) {
  search(term: $term, kinds: $kinds, counties: $counties, terms: $terms, first: 20) {
    kind person { name } organisation { name } post { label } engagement { subject } note { body person { name } } tag { name } term { labelEn } clipping { headline } pressRelease { titleEn } enquiry { question } mediaEvent { title } } }`;

/** What is found, each as its kind and what it is called. */
async function found(term: string, more: Record<string, unknown> = {}, actor = world.lead): Promise<string[]> {
  const { search } = await world.app.get(actor, QUERY, { term, ...more });
  return search.map(
    (hit: Record<string, Record<string, string> | string | null>) =>
      `${String(hit.kind)} ${Object.values(hit)
        .flatMap((each) =>
          each && typeof each === 'object'
            ? [
                each.name ??
                  each.subject ??
                  each.label ??
                  each.body ??
                  each.labelEn ??
                  each.headline ??
                  each.titleEn ??
                  each.question ??
                  each.title,
              ]
            : [],
        )
        .join()}`,
  );
}
const note = (ofId: string, body: string, more: Record<string, unknown> = {}) =>
  act('writeNote', 'WriteNoteInput', 'note { id }', { onId: ofId, body, ...more });
const county = async (code: number): Promise<string> =>
  opaqueId('cty', String((await world.app.rows('county', `code = ${code}`))[0]!.id));
const term = async (vocabulary: string, place: number): Promise<string> =>
  opaqueId(
    'trm',
    String((await world.app.rows('term', `vocabulary = '${vocabulary}' order by position, id`))[place]!.id),
  );

describe('search', () => {
  it('finds notes and engagements by the words of their text, and a tag and a term that lead to what carries them', async () => {
    const id = await person('Zawadi Lekuton', { tags: ['Budget champion'] });
    await note(id, 'Prefers to be reached after the plenary on Thursdays.');
    await engagement({ subject: 'Morphine supply', summary: 'KEMSA explained the stockouts.' });
    expect(await found('plenary thursdays')).toEqual(['NOTE Prefers to be reached after the plenary on Thursdays.']);
    expect(await found('stockouts')).toEqual(['ENGAGEMENT Morphine supply']);
    expect((await found('champion'))[0]).toBe('TAG Budget champion');
    expect(await found('simu', { kinds: ['TERM'] })).toEqual(
      expect.arrayContaining([expect.stringMatching(/^TERM .*call/i)]),
    );
  });

  it('finds people by a whole number or address of theirs, as it was typed, and by no part of it', async () => {
    const id = await person('Naserian Kipury');
    const add = (value: string, type: string, more = {}) =>
      act('addContactPoint', 'AddContactPointInput', 'contactPoint { id }', { ofId: id, type, value, ...more });
    await add('0711 222 333', 'MOBILE');
    await add('Naserian@Example.org', 'EMAIL');
    await add('0799 888 777', 'MOBILE', { sensitivity: 'PROTECTED' });
    for (const typed of ['+254711222333', '0711222333', 'naserian@example.org'])
      expect(await found(typed)).toEqual([expect.stringContaining('PERSON Naserian Kipury')]);
    for (const typed of ['0711222', 'example.org', '0799888777']) expect(await found(typed)).toEqual([]);
    // A summary that is shared does not open how to reach somebody.
    await share(await terms({ recordIds: [id] }));
    const partner = await member();
    expect(await found('Naserian', {}, partner)).toHaveLength(1);
    expect(await found('0711222333', {}, partner)).toEqual([]);
    await share(await terms({ recordIds: [id], fieldSet: 'CONTACT' }));
    expect(await found('0711222333', {}, await member())).toHaveLength(1);
  });

  it('finds coverage by headline, byline and text, under its beats and the counties that it reaches; partners find none', async () => {
    const outlet = await organisation('Searched Star');
    const mombasa = await county(1);
    await act('recordOutlet', 'RecordOutletInput', 'outlet { id }', {
      organisationId: outlet,
      mediumId: await term('OUTLET_MEDIUM', 0),
      countyIds: [mombasa],
    });
    const { clipping } = await act('recordClipping', 'RecordClippingInput', 'clipping { id }', {
      ...{ outletId: outlet, publishedOn: '2026-01-05', headline: 'Zebrawood cells', byline: 'Quillan Otieno' },
      ...{ text: 'Nobody was examined in Xanadutown.', beatIds: [await term('BEAT', 3)] },
    });
    for (const word of ['zebrawod', 'quillan', 'xanadutown'])
      expect(await found(word)).toEqual(['CLIPPING Zebrawood cells']);
    expect(await found('zebrawood', { counties: [mombasa], terms: [await term('BEAT', 3)] })).toHaveLength(1);
    expect(await found('zebrawood', {}, await member())).toEqual([]);
    await act(
      'amendClipping',
      'AmendClippingInput',
      'clipping { id }',
      { headline: 'Mahogany cells', beatIds: [] },
      clipping.id,
    );
    expect(await found('zebrawood')).toEqual([]);
    expect(await found('mahogany', { terms: [await term('BEAT', 3)] })).toEqual([]);
    await act(
      'amendOrganisation',
      'AmendOrganisationInput',
      'organisation { id }',
      { sensitivity: 'PROTECTED' },
      outlet,
    );
    const stranger = await world.app.actor(Role.ADVOCACY_OFFICER);
    expect(await found('mahogany', {}, stranger)).toEqual([]);
    expect(await found('xanadutown')).toEqual([]);
    await sql(`delete from clipping where id = $1`, [uuid(clipping.id)]);
    expect(await found('mahogany')).toEqual([]);
  });

  it('finds a press release by its headline, and by its text while it is under no embargo; partners find none', async () => {
    const text = (title: string, word: string) => ({
      ...{ language: 'EN', title, summary: `Of ${word}.` },
      body: JSON.stringify([{ type: 'list', ordered: false, items: [[{ text: `The ${word}ers` }]] }]),
    });
    const { pressRelease } = await act('recordPressRelease', 'RecordPressReleaseInput', 'pressRelease { id }', {
      texts: [text('Teakwood figures', 'quokka')],
    });
    for (const word of ['teakwod', 'quokka', 'quokkaers'])
      expect(await found(word)).toEqual(['PRESS_RELEASE Teakwood figures']);
    expect(await found('teakwood', {}, await member())).toEqual([]);
    await act(
      'setEmbargo',
      'SetEmbargoInput',
      'pressRelease { id }',
      { until: '2999-01-01T07:00:00Z' },
      pressRelease.id,
    );
    expect(await found('teakwood')).toEqual(['PRESS_RELEASE Teakwood figures']);
    expect(await found('quokka')).toEqual([]);
    await sql(`update press_release set embargo_until = now() + interval '1 second' where id = $1`, [
      uuid(pressRelease.id),
    ]);
    await sql(
      `create or replace function present_instant() returns timestamptz language sql stable as $$ select now() + interval '1 minute' $$`,
    );
    await sql(`select search_lifted_releases('10 minutes')`);
    await sql(
      `create or replace function present_instant() returns timestamptz language sql stable as $$ select now() $$`,
    );
    expect(await found('quokka')).toEqual(['PRESS_RELEASE Teakwood figures']);
    await act(
      'amendPressRelease',
      'AmendPressReleaseInput',
      'pressRelease { id }',
      { texts: [text('Ironwood figures', 'numbat')] },
      pressRelease.id,
    );
    expect(await found('teakwood')).toEqual([]);
    expect(await found('ironwood')).toEqual(['PRESS_RELEASE Ironwood figures']);
  });

  it('finds an enquiry by what is asked, for those who see whoever asks', async () => {
    const asker = await person('Wamboi Asker');
    const { enquiry } = await act('recordEnquiry', 'RecordEnquiryInput', 'enquiry { id }', {
      ...{ personId: asker, channel: 'PHONE', question: 'How many jacarandas fell?' },
    });
    await act('recordEnquiry', 'RecordEnquiryInput', 'enquiry { id }', {
      ...{ askedBy: 'Bontempelli', channel: 'PHONE', question: 'Who spoke?' },
    });
    expect(await found('jacaranda')).toEqual(['ENQUIRY How many jacarandas fell?']);
    expect(await found('bontempelli')).toEqual(['ENQUIRY Who spoke?']);
    expect(await found('jacaranda', {}, await member())).toEqual([]);
    await act(
      'amendEnquiry',
      'AmendEnquiryInput',
      'enquiry { id }',
      { question: 'How many baobabs fell?' },
      enquiry.id,
    );
    expect(await found('jacarandas fell')).toEqual([]);
    expect(await found('baobabs fell')).toEqual(['ENQUIRY How many baobabs fell?']);
    await act('amendPerson', 'AmendPersonInput', 'person { id }', { sensitivity: 'PROTECTED' }, asker);
    expect(await found('baobabs fell', {}, await world.app.actor(Role.ADVOCACY_OFFICER))).toEqual([]);
    expect(await found('baobabs fell')).toEqual([]);
  });

  it('finds a media event by its title and place, in its county; partners find none', async () => {
    const kisumu = await county(42);
    const { mediaEvent } = await act('recordMediaEvent', 'RecordMediaEventInput', 'mediaEvent { id }', {
      ...{ kind: 'BRIEFING', title: 'Wisteria briefing', venue: 'Oleander hall', countyId: kisumu },
      ...{ startsAt: '2026-03-01T07:00:00Z', endsAt: '2026-03-01T09:00:00Z' },
    });
    expect(await found('wisteria', { kinds: ['MEDIA_EVENT'] })).toEqual(['MEDIA_EVENT Wisteria briefing']);
    expect(await found('oleander', { counties: [kisumu], kinds: ['MEDIA_EVENT'] })).toHaveLength(1);
    expect(await found('wisteria', { kinds: ['MEDIA_EVENT'] }, await member())).toEqual([]);
    await act(
      'amendMediaEvent',
      'AmendMediaEventInput',
      'mediaEvent { id }',
      { title: 'Hibiscus briefing' },
      mediaEvent.id,
    );
    expect(await found('wisteria', { kinds: ['MEDIA_EVENT'] })).toEqual([]);
    expect(await found('hibiscus', { kinds: ['MEDIA_EVENT'] })).toEqual(['MEDIA_EVENT Hibiscus briefing']);
  });

  it('keeps to a county, to terms, and to both', async () => {
    const [nairobi, mombasa] = [await county(47), await county(1)];
    const [first, second] = [await term('TOPIC', 0), await term('TOPIC', 1)];
    await engagement({ subject: 'Pwani forum', countyId: mombasa, topicIds: [first] });
    await engagement({ subject: 'Pwani round table', countyId: nairobi, topicIds: [first, second] });
    await person('Pwani Mwakio', { countyId: mombasa });
    expect(await found('pwani', { counties: [mombasa] })).toEqual(
      expect.arrayContaining(['ENGAGEMENT Pwani forum', expect.stringContaining('PERSON Pwani Mwakio')]),
    );
    expect(await found('p', { counties: [mombasa], kinds: ['ENGAGEMENT'] })).toEqual(['ENGAGEMENT Pwani forum']);
    expect(await found('pwani', { terms: [second] })).toEqual(['ENGAGEMENT Pwani round table']);
    expect((await found('pwnai', { counties: [nairobi, mombasa], terms: [first] })).sort()).toEqual([
      'ENGAGEMENT Pwani forum',
      'ENGAGEMENT Pwani round table',
    ]);
    await sql(`delete from engagement_topic where topic_id = $1`, [uuid(second)]);
    expect(await found('pwani', { terms: [second] })).toEqual([]);
  });

  it('finds journalists under what they cover and under what that is part of, for as long as they cover it', async () => {
    const [narrow] = await world.app.rows('term', `vocabulary = 'BEAT' and parent_id is not null`);
    const id = await person('Kilifi Reporter');
    const journalist = uuid(id);
    await sql(`insert into journalist (id, person_id) values ($1, $1)`, [journalist]);
    await sql(`insert into journalist_beat values ($1, $2)`, [journalist, narrow!.id]);
    for (const beat of [narrow!.id, narrow!.parent_id])
      expect(await found('kilifi', { terms: [opaqueId('trm', String(beat))] })).toEqual([
        expect.stringContaining('PERSON Kilifi Reporter'),
      ]);
    await sql(`delete from journalist where id = $1`, [journalist]);
    expect(await found('kilifi', { terms: [opaqueId('trm', String(narrow!.id))] })).toEqual([]);
  });

  it('follows what its records become: a term renamed, a note rewritten, a person merged', async () => {
    const id = await term('TOPIC', 2);
    await sql(`update term set label_en = 'Xylophone access' where id = $1`, [uuid(id)]);
    expect(await found('xylophone')).toEqual(['TERM Xylophone access']);
    const [kept, gone] = [await person('Quentin Zablon'), await person('Quentin Zabron')];
    const written = await note(gone, 'Mentioned quinoa.');
    await act(
      'amendNote',
      'AmendNoteInput',
      'note { id }',
      { body: 'Mentioned teff.', expectedVersion: 1 },
      written.note.id,
    );
    expect(await found('quinoa')).toEqual([]);
    expect(await found('teff')).toEqual(['NOTE Mentioned teff.']);
    await act('mergePeople', 'MergeInput', 'merge { id }', { keepId: kept, absorbId: gone });
    expect(await found('quentin', { kinds: ['PERSON'] })).toHaveLength(1);
  });

  it('knows no word of what is closed, and forgets what is closed later', async () => {
    const id = await person('Open Person');
    await note(id, 'Hides in Kakumavillage.', { sensitivity: 'PROTECTED' });
    const other = await note(id, 'Sleeps at Dadaabhouse.');
    const met = await engagement({ subject: 'Garissameeting', summary: 'Wajirwords were said.' });
    expect(await found('kakumavillage')).toEqual([]);
    expect(await found('dadaabhouse')).toHaveLength(1);
    await sql(`update note set sensitivity = 2 where id = $1`, [uuid(other.note.id)]);
    await world.app.settleSealing();
    await act(
      'amendEngagement',
      'AmendEngagementInput',
      'engagement { id }',
      { sensitivity: 'SEALED', expectedVersion: 1 },
      met,
    );
    for (const word of ['dadaabhouse', 'garissameeting', 'wajirwords']) expect(await found(word)).toEqual([]);
    const left = await sql(
      `select word from search_spelling where word ~ 'kakuma|dadaab|garissam|wajirw' union select word from search_word where word ~ 'kakuma|dadaab|garissam|wajirw'
       union select folded from search_entry where folded ~ 'garissam' or words::text ~ 'kakuma|dadaab|garissam|wajirw'`,
    );
    expect(left).toEqual([]);
  });

  it('shows a partner what is shared with it, by its names alone', async () => {
    const shared = await person('Barwaqo Shared', { tags: ['Barwaqo tag'] });
    await person('Barwaqo Unshared');
    await note(shared, 'Barwaqo in a note');
    const met = await engagement({ subject: 'Barwaqo forum', summary: 'Palaver in the summary' });
    await organisation('Barwaqo House');
    await share(await terms({ recordIds: [shared, met] }));
    const partner = await member();
    const names = ['ENGAGEMENT Barwaqo forum', expect.stringContaining('PERSON Barwaqo Shared')];
    expect((await found('barwaqo', {}, partner)).sort()).toEqual(names);
    expect((await found('barwako', {}, partner)).sort()).toEqual(names);
    expect((await found('b', {}, partner)).sort()).toEqual(expect.arrayContaining(names));
    expect(await found('palaver', {}, partner)).toEqual([]);
    expect(await found('tag', { kinds: ['TAG', 'NOTE'] }, partner)).toEqual([]);
  });
});
