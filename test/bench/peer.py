"""peer.py FILE OUT: openpyxl opens the workbook, puts one number beside the first table and saves it."""

import resource
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
sheet["H1"] = 1
book.save(sys.argv[2])
print(sheet["C8"].value)
used = resource.getrusage(resource.RUSAGE_SELF)
print(f"usage {used.ru_utime + used.ru_stime} {used.ru_maxrss // 1024}", file=sys.stderr)
