import type { OfficialAccountState } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { CopyButton } from './CopyButton.tsx'

/** The values a bot is configured with; test data, so they are shown. */
export function SettingsCredentials({ account }: { readonly account: OfficialAccountState }) {
  const { t } = useApp()
  const values = [
    ['AppID', account.appId],
    ['AppSecret', account.appSecret],
    ['Token', account.token],
    ['EncodingAESKey', account.encodingAesKey],
    [t.originalId, account.originalId],
  ] as const
  return (
    <section class="section">
      <h3>{t.credentials}</h3>
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
