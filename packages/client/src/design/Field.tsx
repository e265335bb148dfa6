import { useId, type ReactNode } from 'react';
import './finder.css';

type FieldProps = {
  label: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
  optional?: ReactNode;
  className?: string;
  /** Gets the ids that the control must carry as its `id` and `aria-describedby`. */
  children: (ids: { id: string; describedBy: string | undefined; labelId: string; invalid: boolean }) => ReactNode;
};

/** Label above, help and error below, for controls that Mantine has not. */
export function Field({ label, help, error, optional, className = '', children }: FieldProps) {
  const id = useId();
  const notes = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={`u-field ${className}`} data-invalid={error ? true : undefined}>
      <label className="u-field-label" htmlFor={id} id={`${id}-label`}>
        {label}
        {optional && <span className="u-optional"> {optional}</span>}
      </label>
      {children({ id, describedBy: notes || undefined, labelId: `${id}-label`, invalid: Boolean(error) })}
      {help && (
        <p className="u-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {error && (
        <p className="u-field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
