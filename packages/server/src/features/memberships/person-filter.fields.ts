import { Field } from 'type-graphql';
import { PersonFilter } from '../people';
import { MembershipSome } from './membership.type';

/** What memberships add to the filter of people, which has never heard of them: a decorator is a function too. */
export function addToPersonFilter(): void {
  const published = Field(() => MembershipSome, {
    nullable: true,
    description: 'By what they hold or held.',
  }) as PropertyDecorator;
  published(PersonFilter.prototype, 'memberships');
}
