import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

/** The search box of every view but the search itself, which it leads to. */
export function QuickSearch() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  return (
    <form
      role="search"
      className="quick-search"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: '/', search: { q: text } });
      }}
    >
      <input
        type="search"
        className="input"
        aria-label="Search"
        placeholder="Search"
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
    </form>
  );
}
