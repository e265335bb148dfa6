const sees = (table: 'person' | 'organisation', account: string): string =>
  `(e.${table}_id is null or exists (select from ${table} p where p.id = e.${table}_id and (p.sensitivity <= 1 or exists (
    select from record_audience a where a.record_id = p.id and a.audience_id = ${account} and a.expires_at > now()))))`;

/** SQL over an enquiry `e`: whether this account of staff sees it. */
export const seesEnquiry = (account: string): string =>
  `${sees('person', account)} and ${sees('organisation', account)}`;
