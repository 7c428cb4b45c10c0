import { useState } from 'preact/hooks'
import type { WecomState } from '../../../../simulator/src/protocol.ts'
import { useApp } from '../../context.ts'
import { useFreeName } from '../../hooks.ts'
import { Dialog } from '../Dialog.tsx'
import { Field } from '../Field.tsx'

interface AddProps {
  readonly wecom: WecomState
  readonly onClose: () => void
  readonly onAdded: (() => void) | undefined
}

/** Lets somebody join the corp. */
export function AddMember({ wecom, onClose, onAdded }: AddProps) {
  const { actions, t } = useApp()
  const proposed = useFreeName(wecom.members.map(({ name }) => name))
  const [name, setName] = useState('')
  const [userid, setUserid] = useState('')
  const [mobile, setMobile] = useState('')
  const [department, setDepartment] = useState('1')

  async function add(): Promise<void> {
    const given = { ...(userid === '' ? {} : { userid }), ...(mobile === '' ? {} : { mobile }) }
    const input = { name: name.trim() || proposed, department: [Number(department)], ...given }
    if (!(await actions.wecom.addMember(input))) return
    onClose()
    onAdded?.()
  }

  return (
    <Dialog title={t.addMember} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Field
          {...{ label: t.memberName, value: name, onValue: setName, testId: 'member-name', hint: proposed }}
          optional
          focus
          maxLength={64}
        />
        <Field
          {...{ label: t.userid, value: userid, onValue: setUserid, testId: 'member-userid', hint: t.useridHint }}
          {...{ maxLength: 64, pattern: '[A-Za-z0-9_.@\\-]+' }}
          optional
        />
        <label class="form-row">
          <span class="form-label">{t.department}</span>
          <select
            class="field"
            value={department}
            data-testid="member-department"
            onChange={(event) => setDepartment(event.currentTarget.value)}
          >
            {wecom.departments.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <Field
          {...{ label: t.mobile, value: mobile, onValue: setMobile, testId: 'member-mobile', type: 'tel' }}
          optional
        />
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid="member-save">
          {t.addPerson}
        </button>
      </form>
    </Dialog>
  )
}

/** Lets a customer of WeChat come to the customer service. */
export function AddCustomer({ wecom, onClose, onAdded }: AddProps) {
  const { actions, t } = useApp()
  const proposed = useFreeName(wecom.kf.customers.map(({ nickname }) => nickname))
  const [name, setName] = useState('')

  async function add(): Promise<void> {
    const openKfId = wecom.kf.accounts[0]?.openKfId ?? ''
    if (!(await actions.wecom.addCustomer(name.trim() || proposed, openKfId))) return
    onClose()
    onAdded?.()
  }

  return (
    <Dialog title={t.addCustomer} shape="sheet" onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
      >
        <Field
          {...{ label: t.nickname, value: name, onValue: setName, testId: 'customer-name', hint: proposed }}
          optional
          focus
          maxLength={64}
        />
        <button type="submit" class="weui-btn weui-btn_primary form-submit" data-testid="customer-save">
          {t.addPerson}
        </button>
      </form>
    </Dialog>
  )
}
