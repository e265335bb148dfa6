import { graphql, type PersonLineFragment } from '../../graphql';

export const PersonLine = graphql(`
  fragment PersonLine on Person {
    id
    name
    contactStatus
    currentMembership {
      id
      role
      post {
        id
        label
      }
      organisation {
        id
        name
      }
    }
  }
`);

type Membership = PersonLineFragment['currentMembership'];

/** `Vice-chair, Senate Justice Committee`: what to know a person by today. Null when nothing is held. */
export function positionOf(membership: Membership): string | null {
  if (!membership) return null;
  const what = membership.post?.label ?? membership.role;
  return [what, membership.organisation?.name].filter(Boolean).join(', ') || null;
}

/** The post in text colour, the organisation quiet. */
export function Position({ membership }: { membership: Membership }) {
  const what = membership?.post?.label ?? membership?.role;
  const where = membership?.organisation?.name;
  return (
    <>
      {what}
      {where && (
        <span className="u-quiet">
          {what ? ', ' : ''}
          {where}
        </span>
      )}
    </>
  );
}
