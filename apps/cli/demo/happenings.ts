import { membershipStarted } from '@hv/networks/contracts';
import { personsMentioned, postAdded, postEdited, threadStarted } from '@hv/discussions/contracts';
import type { EventType } from '@hv/platform/contracts';
import { type Conversation, conversations, type NumberedPost } from './conversation';
import { abilitiesIn, membersOf } from './demo-access';
import type { DemoNetwork, DemoPerson, DemoSpace } from './demo-types';
import { demoNetworks } from './network';
import { membershipId, networkId, spaceId, startOf } from './network-rows';
import { demoPeople } from './people';
import { personId } from './people-rows';

/** A row of the events, as the product would have recorded it. */
export interface Happening {
  readonly name: string;
  readonly actor_id: string | null;
  readonly membership_id: string | null;
  readonly network_id: string;
  readonly space_id: string | null;
  readonly object_kind: string;
  readonly object_id: string;
  readonly payload: object;
  readonly occurred_at: string;
}

/** A project lead whom a post calls by name after they wrote in its thread. */
export interface Naming {
  readonly conversation: Conversation;
  readonly post: NumberedPost;
  readonly person: DemoPerson;
}

/** Everything that happened, in order. */
export function happenings(): Happening[] {
  const all = [...demoNetworks.flatMap(joinings), ...conversations.flatMap(writings), ...mentionsAsEvents()];
  return all.sort((one, other) => Date.parse(one.occurred_at) - Date.parse(other.occurred_at));
}

const joinings = (network: DemoNetwork): Happening[] =>
  membersOf(network).map((person) => {
    const id = membershipId(network, person.email);
    const spaceIds = network.spaces.filter((space) => abilitiesIn(network, space, person).see).map((space) => spaceId(network, space));
    const facts = { membershipId: id, personId: personId(person.email), spaceIds: spaceIds.sort(), from: startOf(network) };
    const payload = payloadOf(membershipStarted, facts);
    return {
      ...payload,
      ...placed(network, null),
      actor_id: null,
      membership_id: id,
      object_kind: 'membership',
      object_id: id,
      occurred_at: startOf(network),
    };
  });

function writings({ id: threadId, network, space, posts }: Conversation): Happening[] {
  return posts.flatMap((post) => {
    const { id: postId, seq, added, change, author, at, editedAt } = post;
    const byAuthor = { ...placed(network, space), actor_id: personId(author), membership_id: membershipId(network, author) };
    const onPost = { ...byAuthor, object_kind: 'post', object_id: postId };
    const first =
      seq === 1
        ? { ...payloadOf(threadStarted, { threadId, postId }), ...byAuthor, object_kind: 'thread', object_id: threadId, occurred_at: at }
        : { ...payloadOf(postAdded, { threadId, postId, seq, change: added }), ...onPost, occurred_at: at };
    return editedAt ? [first, { ...payloadOf(postEdited, { threadId, postId, seq, change }), ...onPost, occurred_at: editedAt }] : [first];
  });
}

/** The last few times that each project lead was called by name. */
export function namings(): Naming[] {
  const leads = demoPeople.filter(({ role }) => role === 'project-lead');
  return leads.flatMap((person) => namingsOf(person).slice(-3));
}

function namingsOf(person: DemoPerson): Naming[] {
  const firstName = new RegExp(`(?<!\\p{L})${person.name.split(' ')[0]}(?!\\p{L})`, 'u');
  const found = conversations.flatMap((conversation) => {
    const first = conversation.posts.find(({ author }) => author === person.email)?.seq ?? Infinity;
    const calling = conversation.posts.filter(({ seq, author, text }) => seq > first && author !== person.email && firstName.test(text));
    return calling.map((post) => ({ conversation, post, person }));
  });
  return found.sort((one, other) => Date.parse(one.post.at) - Date.parse(other.post.at));
}

function mentionsAsEvents(): Happening[] {
  const byPost = Map.groupBy(namings(), ({ post }) => post.id);
  return [...byPost.values()].map((called) => {
    const { conversation, post } = called[0]!;
    const personIds = called.map(({ person }) => personId(person.email));
    return {
      ...payloadOf(personsMentioned, { threadId: conversation.id, postId: post.id, personIds }),
      ...placed(conversation.network, conversation.space),
      actor_id: personId(post.author),
      membership_id: membershipId(conversation.network, post.author),
      object_kind: 'post',
      object_id: post.id,
      occurred_at: post.at,
    };
  });
}

const payloadOf = <Payload extends object>({ name }: EventType<Payload>, payload: Payload): { name: string; payload: Payload } => ({
  name,
  payload,
});

const placed = (network: DemoNetwork, space: DemoSpace | null): { network_id: string; space_id: string | null } => ({
  network_id: networkId(network),
  space_id: space && spaceId(network, space),
});
