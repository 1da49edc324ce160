import { isUtf8 } from 'node:buffer';

/** Stands for bytes that are no UTF-8: no text holds it, so that a parser can tell them from a replacement character that was written. */
export const NOT_UTF8 = '\uffff';

const LINE_START_MARKS = /^\ufeff+/gm;

/**
 * The text of a file as Kubernetes' decoder would see it: UTF-8, or UTF-16 where a byte order mark says so (Windows PowerShell writes it); byte order
 * marks at the start of lines, as concatenated files have them, are left out.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = rawText(bytes);
  return text.includes('\ufeff') ? text.replace(LINE_START_MARKS, '') : text;
}

function rawText(bytes: Uint8Array): string {
  const mark = bytes.length < 2 ? 0 : ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  if (mark === 0xfffe) return new TextDecoder('utf-16le').decode(bytes);
  if (mark === 0xfeff) return new TextDecoder('utf-16be').decode(bytes);
  const text = new TextDecoder('utf-8').decode(bytes);
  return text.includes('\ufffd') && !isUtf8(bytes) ? text.replaceAll('\ufffd', NOT_UTF8) : text;
}
