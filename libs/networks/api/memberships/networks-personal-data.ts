import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AccountInvitations } from '@hv/identity/api';
import { Database, statement, type Work } from '@hv/platform/api';
import { type PersonalData, PersonalDataBook, type PersonalFile } from '@hv/platform/api/privacy';
import { MembershipEndings } from '../endings';
import { feedbackOfPerson, forgetFeedback } from '../feedback/feedback.queries';
import { forgetProfile } from '../profiles/forget-profile';
import { endMembership, type MembershipRow } from './memberships.queries';

const knownOf = statement<{ data: object }>(
  'networks_personal_data',
  `SELECT jsonb_build_object(
     'memberships', coalesce((SELECT jsonb_agg(jsonb_build_object('network', n.name, 'organisation', o.name, 'roles', m.roles, 'from', m.valid_from, 'to', m.valid_to) ORDER BY m.id)
       FROM networks_memberships m JOIN networks_networks n ON n.id = m.network_id
       LEFT JOIN networks_current_names o ON o.organisation_id = m.organisation_id WHERE m.person_id = $1), '[]'),
     'profile', (SELECT jsonb_build_object('areas', f.areas, 'subjects', f.subjects, 'telephone', f.telephone, 'showEmail', f.show_email,
       'languages', f.languages, 'awayUntil', f.away_until, 'worksWith', f.works_with, 'picture', f.picture_id)
       FROM networks_profiles f WHERE f.person_id = $1),
     'spaces', coalesce((SELECT jsonb_agg(jsonb_build_object('space', s.name, 'owner', l.owner, 'since', l.added_at) ORDER BY s.id)
       FROM networks_space_members l JOIN networks_spaces s ON s.id = l.space_id WHERE l.person_id = $1), '[]'),
     'invitations', coalesce((SELECT jsonb_agg(jsonb_build_object('network', n.name, 'roles', i.roles, 'at', i.created_at) ORDER BY i.id)
       FROM networks_invitations i JOIN networks_networks n ON n.id = i.network_id WHERE i.person_id = $1), '[]'),
     'handOvers', coalesce((SELECT jsonb_agg(jsonb_build_object('network', n.name, 'parts', h.parts, 'state', h.state, 'dueAt', h.due_at) ORDER BY h.id)
       FROM networks_hand_overs h JOIN networks_networks n ON n.id = h.network_id WHERE h.author_id = $1), '[]')) AS data`,
);

const pictureOf = statement<PersonalFile>(
  'networks_personal_files',
  `SELECT 'profil.' || regexp_replace(picture_type, '^.*/', '') AS name, picture_sha256 AS sha256 FROM networks_profiles
   WHERE person_id = $1 AND picture_sha256 IS NOT NULL`,
);

const running = statement<{ id: string }>(
  'networks_running_memberships',
  `SELECT id FROM networks_memberships WHERE person_id = $1 AND NOT end_recorded ORDER BY id FOR NO KEY UPDATE`,
);

const leaveLists = statement<object>('networks_leave_lists', `DELETE FROM networks_space_members WHERE person_id = $1`);

const invitationsOfPerson = statement<{ id: string }>(
  'networks_invitations_of_person',
  `SELECT id FROM networks_invitations WHERE person_id = $1`,
);

/** What is known of persons here: where they are members, and for whom. Memberships stay, ended, for what was written under them. */
@Injectable()
export class NetworksPersonalData implements PersonalData, OnModuleInit {
  readonly capability = 'networks';
  readonly about = {
    da: 'Hvilke netværk, grupper og rum du er med i og for hvem, din profil, dine invitationer, og hvad du har skrevet til sekretariater.',
    en: 'Which networks, groups and spaces you are in and for whom, your profile, your invitations, and what you wrote to secretariats.',
  };
  readonly columns = [
    'networks_memberships.person_id',
    'networks_space_members.person_id',
    'networks_profiles.person_id',
    'networks_membership_starts.author_id',
    'networks_edits.author_id',
    'networks_invitation_batches.author_id',
    'networks_invitation_resends.author_id',
    'networks_invitations.person_id',
    'networks_feedback.author_id',
    'networks_groups.author_id',
    'networks_feedback.done_by',
    'networks_hand_overs.author_id',
  ];

  constructor(
    private readonly book: PersonalDataBook,
    private readonly database: Database,
    private readonly endings: MembershipEndings,
    private readonly invitations: AccountInvitations,
  ) {}

  onModuleInit(): void {
    this.book.register(this);
  }

  async personalData(personId: string): Promise<object> {
    const [row] = await this.database.run(knownOf, [personId]);
    const [told] = await this.database.run(feedbackOfPerson, [personId]);
    return { ...row!.data, feedback: told!.data };
  }

  personalFiles(personId: string): Promise<readonly PersonalFile[]> {
    return this.database.run(pictureOf, [personId]);
  }

  /** Ends their memberships at once, on open sockets too, takes them off every list, and forgets what they told of themselves and told secretariats. */
  async erase(work: Work, personId: string): Promise<void> {
    const ended: MembershipRow[] = [];
    for (const { id } of await work.statement(running, [personId])) ended.push(...(await work.statement(endMembership, [id, null])));
    await this.endings.conclude(work, ended);
    await work.statement(leaveLists, [personId]);
    await forgetProfile(work, personId);
    await work.statement(forgetFeedback, [personId]);
    const invited = await work.statement(invitationsOfPerson, [personId]);
    await this.invitations.forget(
      work,
      invited.map(({ id }) => id),
    );
  }
}
