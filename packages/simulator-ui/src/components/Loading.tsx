import { useApp } from '../context.ts'
import { EmptyState } from './EmptyState.tsx'

/** Stands where something is still read, or could not be. */
export function Loading({ error = null, onRetry }: { readonly error?: string | null; readonly onRetry?: () => void }) {
  const { t } = useApp()
  if (error === null) {
    return (
      <p class="loading" role="status">
        <span class="spinner" />
        {t.loadingData}
      </p>
    )
  }
  return (
    <EmptyState icon="alert" title={t.loadFailed} hint={error}>
      {onRetry !== undefined && (
        <button type="button" class="button empty-action" data-testid="retry" onClick={onRetry}>
          {t.retry}
        </button>
      )}
    </EmptyState>
  )
}
