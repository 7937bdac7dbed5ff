import { useState } from 'react';
import { Button } from 'react-aria-components';
import { Sheet } from '../ui/sheet.tsx';
import { SignIn, useSignedIn } from '../ui/sign-in.tsx';
import { nameAndRole, useViewer } from './use-viewer.ts';

/** Who the reader is to the server. To those who are no editors, it says why, and what to do. */
export function Rights() {
  const viewer = useViewer();
  const signedIn = useSignedIn();
  const [open, setOpen] = useState(false);
  if (viewer === undefined) return null;
  const who = <bdi className="tag">{nameAndRole(viewer)}</bdi>;
  if (viewer.editRefusal == null) return <p className="rights small">{who}</p>;
  return (
    <div className="rights small">
      <p>
        {who} {viewer.editRefusal}.
      </p>
      {signedIn ? (
        <Button
          className="button"
          onPress={() => {
            setOpen(true);
          }}
        >
          Use another key
        </Button>
      ) : null}
      <Sheet
        title="Sign in as an editor"
        isOpen={open}
        onClose={() => {
          setOpen(false);
        }}
      >
        <SignIn
          title="Changes need the role editor"
          reason="Enter a key or token with that role."
          onSignIn={() => {
            setOpen(false);
          }}
        />
      </Sheet>
    </div>
  );
}
