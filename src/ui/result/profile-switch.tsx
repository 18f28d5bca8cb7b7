import type { Profile, ProfileChoice } from '../../core/contract/profile.ts';
import { NarrowFold } from '../base/components/narrow-fold.tsx';
import { Segments } from '../base/components/segments.tsx';
import controls from '../base/controls.module.css';
import { profileLabels } from '../base/wording.ts';
import styles from './profile-switch.module.css';

interface ProfileSwitchProps {
  readonly choice: ProfileChoice;
  /** The profile that a check in progress uses. */
  readonly pending: Profile | undefined;
  readonly choose: (profile: Profile) => void;
}

const options = (['verified', 'independent', 'custom'] as const).map(
  (profile) => [profile, profileLabels[profile]] as const,
);

/** Shows the profile. Choosing another one checks the connector again. */
export function ProfileSwitch({ choice, pending, choose }: ProfileSwitchProps) {
  const chosen: Profile = pending ?? choice.profile;
  return (
    <fieldset class={styles.switch}>
      <legend class={styles.legend}>Checked as</legend>
      <p class={styles.chosen}>{profileLabels[chosen]}</p>
      <NarrowFold label="Change" look={controls.link}>
        <div class={controls.segments}>
          <Segments name="profile" options={options} chosen={chosen} choose={choose} />
        </div>
        <p class={styles.reason}>
          {choice.reason}
          {choice.guessed && <span class={controls.unprinted}> Change it here.</span>}
        </p>
      </NarrowFold>
    </fieldset>
  );
}
