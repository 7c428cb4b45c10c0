import { useApp } from '../context.ts'
import { IconButton } from './IconButton.tsx'

/** The language and the settings, wherever the layout has room for them. */
export function BarTools() {
  const { dispatch, t, language, setLanguage } = useApp()
  return (
    <>
      <button
        type="button"
        class="icon-button lang-toggle"
        aria-label={t.switchLanguage}
        title={t.switchLanguage}
        data-testid="lang-toggle"
        onClick={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
      >
        {t.otherLanguage}
      </button>
      <IconButton
        icon="gear"
        label={t.settings}
        testId="settings-open"
        onClick={() => dispatch({ type: 'overlay', overlay: 'settings' })}
      />
    </>
  )
}
