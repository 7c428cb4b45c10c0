import type { ComponentChildren } from 'preact'
import { useApp } from '../context.ts'
import { BarTools } from './BarTools.tsx'
import { IconButton } from './IconButton.tsx'

interface BarProps {
  readonly title: string
  /** What stands under the title. */
  readonly subtitle?: ComponentChildren
  /** Name of the button that opens the list of people, where that has no column. */
  readonly people: string
  readonly unread: boolean
  /** What can be done with the chat. */
  readonly children?: ComponentChildren
  /** Closes the chat; undefined where it cannot be closed. */
  readonly close?: ComponentChildren
  /** Whether it is the one at the right, which has the page's tools. */
  readonly last: boolean
}

/** The head of a chat: whose it is, what can be done with it, and at the right of the page its tools. */
export function Bar({ title, subtitle, people, unread, children, close, last }: BarProps) {
  const { state, dispatch, t, layout } = useApp()
  const panelHidden = layout !== 'wide' || !state.panelOpen
  return (
    <header class="bar">
      {layout === 'narrow' && (
        <IconButton
          icon="people"
          label={people}
          testId="people-open"
          onClick={() => dispatch({ type: 'overlay', overlay: 'people' })}
        >
          {unread && <span class="weui-badge weui-badge_dot bar-dot" />}
        </IconButton>
      )}
      <div class="bar-name">
        <h2 class="bar-title">{title}</h2>
        {subtitle}
      </div>
      {children}
      {layout === 'narrow' && <BarTools />}
      {close}
      {last && panelHidden && (
        <IconButton
          icon="activity"
          label={t.openPanel}
          testId="inspector-open"
          onClick={() =>
            dispatch(layout === 'wide' ? { type: 'panel', open: true } : { type: 'overlay', overlay: 'inspector' })
          }
        />
      )}
    </header>
  )
}
