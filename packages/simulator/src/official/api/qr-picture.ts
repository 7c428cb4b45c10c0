import jpeg from 'jpeg-js'
import { encodeQR } from 'qr'

/** Side of the picture, as the platform draws it. */
const side = 430
const quality = 90

/** A QR code as a JPEG of 430 by 430. */
export function qrPicture(text: string): Uint8Array {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: 4 })
  const data = Buffer.alloc(side * side * 4, 0xff)
  const scale = Math.floor(side / rows.length)
  const margin = Math.floor((side - rows.length * scale) / 2)
  for (let y = 0; y < rows.length * scale; y++) {
    for (let x = 0; x < rows.length * scale; x++) {
      if (rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] !== true) continue
      data.writeUInt32BE(0x000000ff, ((y + margin) * side + x + margin) * 4)
    }
  }
  return jpeg.encode({ width: side, height: side, data }, quality).data
}
