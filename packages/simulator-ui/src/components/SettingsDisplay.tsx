import { useApp } from '../context.ts'
import type { Language, Theme } from '../preferences.ts'

const themes: readonly Theme[] = ['auto', 'light', 'dark']

export function SettingsDisplay() {
  const { t, language, setLanguage, theme, setTheme } = useApp()
  return (
    <section class="section">
      <h3>{t.display}</h3>
      <div class="form-pair">
        <label class="form-row">
          <span class="form-label">{t.language}</span>
          <select
            class="field"
            value={language}
            data-testid="settings-language"
            onChange={(event) => setLanguage(event.currentTarget.value as Language)}
          >
            <option value="zh">中文</option>
            <option value="en">English</option>
          </select>
        </label>
        <label class="form-row">
          <span class="form-label">{t.theme}</span>
          <select
            class="field"
            value={theme}
            data-testid="settings-theme"
            onChange={(event) => setTheme(event.currentTarget.value as Theme)}
          >
            {themes.map((one) => (
              <option key={one} value={one}>
                {t.themes[one]}
              </option>
            ))}
          </select>
        </label>
      </div>
    </section>
  )
}
