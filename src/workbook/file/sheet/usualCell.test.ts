import { expect, it } from "vitest";
import { UsualCell } from "./usualCell";

const encoder = new TextEncoder();

function read(xml: string) {
  const cell = new UsualCell();
  const end = cell.read(encoder.encode(`<row>${xml}<c r="Z9"/>`), 5);
  if (end < 0) return null;
  const { column, style, isShared, value } = cell;
  return [column, style, isShared, value, end - 5 === xml.length];
}

it.each([
  ['<c r="A1"><v>17</v></c>', [0, 0, false, 17, true]],
  ['<c r="AB12" s="305" t="s"><v>0</v></c>', [27, 305, true, 0, true]],
  ['<c r="XFD1048576" s="3"><v>21.41</v></c>', [16383, 3, false, 21.41, true]],
  ['<c r="B2" t="s"><v>123456</v></c>', [1, 0, true, 123456, true]],
])("reads %s in one go", (xml, told) => {
  expect(read(xml)).toEqual(told);
});

it.each([
  '<c r="A1"/>',
  '<c  r="A1"><v>1</v></c>',
  '<c s="1" r="A1"><v>1</v></c>',
  "<c r='A1'><v>1</v></c>",
  '<c r="1"><v>1</v></c>',
  '<c r="ABCD1"><v>1</v></c>',
  '<c r="A1" s=""><v>1</v></c>',
  '<c r="A1" t="str"><v>1</v></c>',
  '<c r="A1" t="b"><v>1</v></c>',
  '<c r="A1" cm="1"><v>1</v></c>',
  '<c r="A1"><f>B1</f><v>1</v></c>',
  '<c r="A1"><v>-1</v></c>',
  '<c r="A1"><v>1E-3</v></c>',
  '<c r="A1"><v>1.2.3</v></c>',
  '<c r="A1"><v>1234567890123456</v></c>',
  '<c r="A1"><v></v></c>',
  '<c r="A1"><v> 1</v></c>',
  '<c r="A1"><v>1</v><f/></c>',
  '<c r="A1"><v>1</v>',
])("leaves %s to the scanner", (xml) => {
  expect(read(xml)).toBeNull();
});
