import type { PersonAct } from './api.ts'
import type { IconName } from './components/Icon.tsx'
import type { Messages } from './i18n/index.ts'

export interface AttachmentField {
  /** Its name in the body of the control call. */
  readonly name: string
  readonly type: 'text' | 'url' | 'number'
  readonly label: (t: Messages) => string
  readonly hint?: (t: Messages) => string
  readonly initial?: (t: Messages) => string
  readonly required?: boolean
}

/** Something besides text that a person can send, with the form that asks for it. */
export interface Attachment {
  readonly act: PersonAct
  readonly icon: IconName
  readonly name: (t: Messages) => string
  readonly title: (t: Messages) => string
  readonly note?: (t: Messages) => string
  /** None: it is sent at once. */
  readonly fields: readonly AttachmentField[]
}

export const scan: Attachment = {
  act: 'scan',
  icon: 'scan',
  name: (t) => t.scan,
  title: (t) => t.scanTitle,
  note: (t) => t.sceneNote,
  fields: [{ name: 'scene', type: 'text', label: (t) => t.scene, hint: (t) => t.sceneHint, required: true }],
}

export const attachments: readonly Attachment[] = [
  {
    act: 'image',
    icon: 'image',
    name: (t) => t.image,
    title: (t) => t.sendImage,
    fields: [{ name: 'picUrl', type: 'url', label: (t) => t.picUrl, hint: (t) => t.picUrlHint }],
  },
  {
    act: 'voice',
    icon: 'voice',
    name: (t) => t.voice,
    title: (t) => t.sendVoice,
    fields: [{ name: 'recognition', type: 'text', label: (t) => t.recognition, hint: (t) => t.recognitionHint }],
  },
  { act: 'video', icon: 'video', name: (t) => t.video, title: (t) => t.sendVideo, fields: [] },
  {
    act: 'location',
    icon: 'location',
    name: (t) => t.location,
    title: (t) => t.sendLocation,
    fields: [
      { name: 'label', type: 'text', label: (t) => t.label, initial: (t) => t.samplePlace },
      { name: 'latitude', type: 'number', label: (t) => t.latitude, initial: () => '31.2304', required: true },
      { name: 'longitude', type: 'number', label: (t) => t.longitude, initial: () => '121.4737', required: true },
    ],
  },
  {
    act: 'link',
    icon: 'link',
    name: (t) => t.link,
    title: (t) => t.sendLink,
    fields: [
      { name: 'url', type: 'url', label: (t) => t.url, hint: () => 'https://example.com/', required: true },
      { name: 'title', type: 'text', label: (t) => t.title, required: true },
      { name: 'description', type: 'text', label: (t) => t.description },
    ],
  },
  scan,
]

/** The body of the control call: empty fields left out, numbers as numbers. */
export function attachmentBody(
  attachment: Attachment,
  values: Readonly<Record<string, string>>,
): Record<string, string | number> {
  const body: Record<string, string | number> = {}
  for (const { name, type } of attachment.fields) {
    const value = (values[name] ?? '').trim()
    if (value !== '') body[name] = type === 'number' ? Number(value) : value
  }
  return body
}
