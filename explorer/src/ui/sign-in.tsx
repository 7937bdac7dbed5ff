import { useState, useSyncExternalStore } from 'react';
import { Button, Form, Input, Label, TextField } from 'react-aria-components';
import { credential, onSession, signIn, signOut } from '../api/index.ts';

/** Whether this tab has a key or token. */
export function useSignedIn(): boolean {
  return useSyncExternalStore(onSession, credential) !== null;
}

/** Asks for a key or token, which the tab keeps until it is closed. */
export function SignIn({
  title = 'Sign in to read this graph',
  reason,
  onSignIn,
}: {
  title?: string;
  reason: string;
  onSignIn?: () => void;
}) {
  const [secret, setSecret] = useState('');
  const signedIn = useSignedIn();
  return (
    <section className="sign-in">
      <h2>{title}</h2>
      <p>{reason}</p>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          signIn(secret);
          onSignIn?.();
        }}
      >
        <TextField value={secret} onChange={setSecret} type="password" isRequired>
          <Label>API key or token</Label>
          <Input className="input" autoComplete="off" spellCheck="false" />
        </TextField>
        <Button className="button primary" type="submit">
          Sign in
        </Button>
        {signedIn ? (
          <Button className="button" onPress={signOut}>
            Forget the key that this tab has
          </Button>
        ) : null}
      </Form>
      <p className="small muted">
        This tab keeps the key and sends it to this server only. Closing the tab forgets it.
      </p>
    </section>
  );
}
