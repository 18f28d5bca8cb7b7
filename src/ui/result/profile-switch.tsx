import type { Profile, ProfileChoice } from '../../core/contract/profile.ts';
import controls from '../base/controls.module.css';
import { NarrowFold } from '../base/narrow-fold.tsx';
import { profileLabels } from '../base/wording.ts';
import styles from './profile-switch.module.css';

interface ProfileSwitchProps {
  readonly choice: ProfileChoice;
  /** The profile that a check in progress uses. */
  readonly pending: Profile | undefined;
  readonly choose: (profile: Profile) => void;
}

const order: readonly Profile[] = ['verified', 'independent', 'custom'];

/** Shows the profile. Choosing another one checks the connector again. */
export function ProfileSwitch({ choice, pending, choose }: ProfileSwitchProps) {
  return (
    <fieldset class={styles.switch}>
      <legend class={styles.legend}>Checked as</legend>
      <p class={styles.chosen}>{profileLabels[pending ?? choice.profile]}</p>
      <NarrowFold label="Change" look={controls.link}>
        <div class={controls.segments}>
          {order.map((profile) => (
            <label class={controls.segment} key={profile}>
              <input
                type="radio"
                name="profile"
                checked={(pending ?? choice.profile) === profile}
                onChange={() => choose(profile)}
              />
              {profileLabels[profile]}
            </label>
          ))}
        </div>
        <p class={styles.reason}>
          {choice.reason}
          {choice.guessed && <span class={controls.unprinted}> Change it here.</span>}
        </p>
      </NarrowFold>
    </fieldset>
  );
}
