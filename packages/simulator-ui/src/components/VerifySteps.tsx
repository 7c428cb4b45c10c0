import type { Verification } from '../../../simulator/src/protocol.ts'
import { useApp } from '../context.ts'
import { verifySteps } from '../verify-steps.ts'
import { Icon } from './Icon.tsx'

const icons = { done: 'check', failed: 'cross', open: 'minus' } as const

/** How far the check of the callback URL came. */
export function VerifySteps({ verification }: { readonly verification: Verification }) {
  const { t } = useApp()
  const said = { done: t.stepDone, failed: t.stepFailed, open: t.stepOpen }
  return (
    <ol class="steps" aria-label={t.stepsTitle}>
      {verifySteps(verification, t).map(({ name, state, got }) => (
        <li key={name} class={`step step-${state}`} data-testid="verify-step" data-state={state}>
          <Icon name={icons[state]} size={16} />
          <span>
            {name}
            <span class="hidden">, {said[state]}</span>
            {got !== '' && <span class="step-got"> · {t.stepGot(got)}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}
