import { useState } from 'preact/hooks'
import { useApp } from '../../context.ts'
import { Dialog } from '../Dialog.tsx'
import { Field } from '../Field.tsx'

interface GroupDialogProps {
  readonly botId: string
  readonly userid: string
  readonly onClose: () => void
}

/** Goes to a group in which the bot is; it begins with its first message. */
export function GroupDialog({ botId, userid, onClose }: GroupDialogProps) {
  const { dispatch, t } = useApp()
  const [chatid, setChatid] = useState('group-1')
  return (
    <Dialog title={t.newGroup} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          onClose()
          dispatch({ type: 'botGroup', group: { botId, chatid } })
          dispatch({ type: 'conversation', conversation: { kind: 'bot', userid, botId, chatid } })
        }}
      >
        <Field
          {...{ label: t.groupName, value: chatid, onValue: setChatid, testId: 'group-id', maxLength: 64 }}
          pattern="[A-Za-z0-9_.@\-]+"
          focus
        >
          <span class="form-note">{t.groupNote}</span>
        </Field>
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid="group-save">
          {t.openGroup}
        </button>
      </form>
    </Dialog>
  )
}
