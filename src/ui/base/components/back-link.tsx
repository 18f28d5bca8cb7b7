interface BackLinkProps {
  readonly href: string;
  readonly label: string;
  readonly class?: string | undefined;
}

/** A link to where the user came from, with an arrow that screen readers skip. */
export function BackLink({ href, label, class: className }: BackLinkProps) {
  return (
    <a class={className} href={href}>
      <span aria-hidden="true">← </span>
      {label}
    </a>
  );
}
