/** The file's name beside a mark, as above every sheet. */
export function TitleBar({ title }: { title: string }) {
  return (
    <div class="title-bar">
      <svg width="28" height="36" viewBox="0 0 28 36" aria-hidden="true">
        <path d="M3 0h15l10 10v23a3 3 0 0 1-3 3H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z" fill="#1e7a4c" />
        <path d="M18 0l10 10H18z" fill="#8fc7a8" />
        <path
          d="M6 16h16v13H6zm2 2v2.700h5V18zm7 0v2.700h5V18zm-7 4.700v2.300h5v-2.300zm7 0v2.300h5v-2.300zM8 26.500v1h5v-1zm7 0v1h5v-1z"
          fill="#fff"
        />
      </svg>
      <h1>{title}</h1>
    </div>
  );
}
