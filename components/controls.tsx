/** One of several, and on or off: the browser's own controls with our words. */
import { useId } from 'preact/hooks';
import { useWords } from './WordsContext';
import type { MessageKey } from './words';

interface ChoiceProps<T extends string> {
  legend: string;
  values: readonly T[];
  names: Record<T, MessageKey>;
  chosen: T;
  onChoose: (value: T) => void;
}

export function Choice<T extends string>({ legend, values, names, chosen, onChoose }: ChoiceProps<T>) {
  const { say } = useWords();
  const group = useId();
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div class="segments">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
            />
            <span>{say(names[value])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SwitchProps {
  label: string;
  note?: string;
  isOn: boolean;
  onSwitch: (isOn: boolean) => void;
}

export function Switch({ label, note, isOn, onSwitch }: SwitchProps) {
  const id = useId();
  return (
    <div class="switch">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          aria-describedby={note ? id : undefined}
          onChange={(event) => onSwitch(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {note && <small id={id}>{note}</small>}
    </div>
  );
}
