import { useEffect, useMemo, useReducer, useState } from 'preact/hooks'
import { createActions } from './actions.ts'
import { Shell } from './components/Shell.tsx'
import { AppContext } from './context.ts'
import { listen } from './events.ts'
import { useLayout } from './hooks.ts'
import { messages } from './i18n/index.ts'
import { applyTheme, firstLanguage, firstProduct, firstTheme, productOfHash, writeChoice } from './preferences.ts'
import { initialState, reduce } from './store.ts'

/** Holds the page's state and keeps it in step with the simulator. */
export function App() {
  const [state, dispatch] = useReducer(reduce, initialState, (state) => ({ ...state, product: firstProduct() }))
  const [language, setLanguage] = useState(firstLanguage)
  const [theme, setTheme] = useState(firstTheme)
  const { sim, product } = state
  const layout = useLayout()
  const actions = useMemo(() => createActions(dispatch), [])
  const t = messages[language]

  useEffect(
    () =>
      listen({
        onOpen: () => dispatch({ type: 'opened' }),
        onEvent: dispatch,
        onLost: () => dispatch({ type: 'lost' }),
      }),
    [],
  )

  useEffect(() => {
    if (state.epoch === 0) return
    void actions.readDeliveries()
    void actions.readCalls()
    if (sim !== null) void actions.wecom.readBots(sim.wecom)
  }, [state.epoch, actions])

  useEffect(() => {
    if (state.epoch === 0) return
    for (const openid of state.columns) if (state.chats[openid] === undefined) void actions.readChat(openid)
    // The chats themselves change with each line; they are missing only when the columns or the epoch changed.
  }, [state.columns, state.epoch, actions])

  useEffect(() => {
    if (layout !== 'wide') dispatch({ type: 'besideClosed' })
  }, [layout])

  useEffect(() => {
    writeChoice('language', language)
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  }, [language])

  useEffect(() => {
    writeChoice('theme', theme)
    return applyTheme(theme)
  }, [theme])

  useEffect(() => {
    writeChoice('product', state.product)
    // The Official Account needs no address of its own, unless one was given.
    if (state.product !== 'official' || productOfHash() !== null) history.replaceState(null, '', `#${state.product}`)
  }, [state.product])

  useEffect(() => {
    const follow = () => {
      const product = productOfHash()
      if (product !== null) dispatch({ type: 'product', product })
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [])

  const accountName = product === 'wecom' ? sim?.wecom.corp.name : sim?.official.account.name
  useEffect(() => {
    if (accountName !== undefined) document.title = t.documentTitle(accountName)
  }, [accountName, t])

  return (
    <AppContext.Provider value={{ state, dispatch, actions, t, language, setLanguage, theme, setTheme, layout }}>
      <Shell />
    </AppContext.Provider>
  )
}
