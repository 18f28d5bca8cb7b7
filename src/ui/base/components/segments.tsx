import controls from '../controls.module.css';

interface SegmentsProps<Value> {
  /** The name of the group of radio buttons. */
  readonly name: string;
  readonly options: readonly (readonly [Value, label: string])[];
  readonly chosen: Value;
  readonly choose: (value: Value) => void;
}

/** The choices of a switch, side by side. They go into an element with `controls.segments`. */
export function Segments<Value>({ name, options, chosen, choose }: SegmentsProps<Value>) {
  return (
    <>
      {options.map(([value, label]) => (
        <label key={label} class={controls.segment}>
          <input
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => choose(value)}
          />
          {label}
        </label>
      ))}
    </>
  );
}
