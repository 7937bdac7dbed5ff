import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Sheet } from '../ui/sheet.tsx';
import { SignIn, useSignedIn } from '../ui/sign-in.tsx';

/** Who the reader is to the server, and what to do to be an editor. Editors get nothing to read. */
export function Rights({ refused }: { refused: boolean }) {
  const signedIn = useSignedIn();
  const [open, setOpen] = useState(false);
  if (signedIn && !refused) return null;
  return (
    <div className="rights small">
      <p>
        <span className="tag">Reader</span>{' '}
        {signedIn
          ? 'The key or token of this tab does not have the role editor, so the server refuses decisions.'
          : 'Only editors decide, and this tab has no key or token. Where the server has no keys, decide with “footnote review”.'}
      </p>
      <Button
        className="button"
        onPress={() => {
          setOpen(true);
        }}
      >
        {signedIn ? 'Use another key' : 'Sign in'}
      </Button>
      <Sheet
        title="Sign in as an editor"
        isOpen={open}
        onClose={() => {
          setOpen(false);
        }}
      >
        <SignIn
          title="The role editor is needed to decide"
          reason="Enter a key or token with that role."
          onSignIn={() => {
            setOpen(false);
          }}
        />
      </Sheet>
    </div>
  );
}
