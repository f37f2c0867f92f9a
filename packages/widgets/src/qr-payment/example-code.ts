/**
 * The code that the element opens on: a transfer of 8.000 đồng to an account that cannot exist.
 * A real one would be paid by somebody.
 */
export const EXAMPLE =
  '00020101021238570010A00000072701270006970405011300000000000000208QRIBFTTA5303704540480005802VN62260822LE PHI CHUNG THUC 00016304EB38';
