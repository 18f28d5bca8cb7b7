import type { Profile, ProfileChoice } from '../../core/contract/profile.ts';
import controls from '../base/controls.module.css';
import { profileWords } from '../base/wording.ts';
import styles from './profile-switch.module.css';

interface ProfileSwitchProps {
  readonly choice: ProfileChoice;
  /** What was chosen since, and is being checked. */
  readonly wanted: Profile | undefined;
  readonly choose: (profile: Profile) => void;
}

const order: readonly Profile[] = ['verified', 'independent', 'custom'];

/** As whose connector it was checked; choosing another checks it again. */
export function ProfileSwitch({ choice, wanted, choose }: ProfileSwitchProps) {
  return (
    <fieldset class={styles.switch}>
      <legend class={styles.legend}>Checked as</legend>
      <div class={controls.segments}>
        {order.map((profile) => (
          <label class={controls.segment} key={profile}>
            <input
              type="radio"
              name="profile"
              checked={(wanted ?? choice.profile) === profile}
              onChange={() => choose(profile)}
            />
            {profileWords[profile]}
          </label>
        ))}
      </div>
      <p class={styles.printed}>{profileWords[choice.profile]}</p>
      <p class={styles.because}>{choice.because}</p>
    </fieldset>
  );
}
