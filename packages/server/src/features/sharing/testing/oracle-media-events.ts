import { newId } from '../../../kernel';

/** Spokespeople and a media event, with texts that nobody finds who may not read them, of people that are open and closed. */
export async function mediaEventsInOracle(
  sql: (statement: string, values?: unknown[]) => Promise<unknown>,
  made: Readonly<Record<string, string>>,
  pitch: string,
): Promise<void> {
  const speakers = new Map(['open', 'summary', 'closed', 'sealed'].map((who) => [who, newId()]));
  for (const [who, id] of speakers)
    await sql(
      `with speaker as (insert into spokesperson (id, person_id, languages, training, trained_on, trained_precision, availability, biography_en, biography_sw, safety_limits)
         values ($1, $2, '{sw,luo}', 'Zuberi training', '2024-06-01', 'day', 'Zuberi noon', 'Zuberi of the Safe house', 'Zuberi wa Safe house', 'Safe house') returning id)
       insert into spokesperson_topic (spokesperson_id, topic_id) select id, (select id from term where vocabulary = 'TOPIC' order by code limit 1) from speaker`,
      [id, made[`person ${who}`]],
    );
  for (const id of speakers.values())
    await sql(`insert into pitch_spokesperson (pitch_id, spokesperson_id) values ($1, $2)`, [pitch, id]);
  const [occasion, letter] = [newId(), newId()];
  await sql(
    `insert into media_event (id, kind, title, summary, venue, online_url, starts_at, ends_at, pitch_id, capacity, is_public, invitation_subject, invitation_body)
     values ($1, 'BRIEFING', 'Zuberi briefing', 'Zuberi speaks', 'Safe house', 'https://zuberi.example', '2024-06-01', '2024-06-02', $2, 7, true, 'Zuberi', 'Safe house')`,
    [occasion, pitch],
  );
  await sql(
    `insert into media_event_letter (id, media_event_id, audience, subject, body, sent_at) values ($1, $2, 'CAME', 'Zuberi', 'Safe house', '2024-06-03')`,
    [letter, occasion],
  );
  for (const [who, id] of speakers) {
    await sql(`insert into media_event_spokesperson (media_event_id, spokesperson_id) values ($1, $2)`, [occasion, id]);
    const invitee = newId();
    await sql(
      `insert into media_event_invitee (id, media_event_id, person_id, organisation_id, at, channel, invited_at, answer, answered_at, crew, note, accreditation, accreditation_reason, accredited_at, press_card_seen_at, checked_in_at)
       values ($1, $2, $3, $4, '2024-06-01', 'PHONE', '2024-05-01', 'YES', '2024-05-02', 'Zuberi crew', 'Safe house', 'GRANTED', 'Zuberi reason', '2024-05-03', '2024-06-01', '2024-06-01')`,
      [invitee, occasion, made[`person ${who}`], made['house open']],
    );
    await sql(
      `insert into media_event_letter_recipient (id, letter_id, invitee_id, left_out) values ($1, $2, $3, 'OPTED_OUT')`,
      [newId(), letter, invitee],
    );
  }
}
