import type { OfficialAccountState } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { CopyButton } from './CopyButton.tsx'

interface CredentialsProps {
  readonly title: string
  readonly values: readonly (readonly [name: string, value: string])[]
}

/** Values a bot is configured with; test data, so they are shown. */
export function Credentials({ title, values }: CredentialsProps) {
  return (
    <section class="section">
      <h3>{title}</h3>
      <dl class="credentials">
        {values.map(([name, value]) => (
          <div class="credential" key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
              <CopyButton text={value} what={name} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

/** Those of the Official Account. */
export function SettingsCredentials({ account }: { readonly account: OfficialAccountState }) {
  const { t } = useApp()
  return (
    <Credentials
      title={t.credentials}
      values={[
        ['AppID', account.appId],
        ['AppSecret', account.appSecret],
        ['Token', account.token],
        ['EncodingAESKey', account.encodingAesKey],
        [t.originalId, account.originalId],
      ]}
    />
  )
}
