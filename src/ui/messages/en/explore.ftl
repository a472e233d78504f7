# The first page: filled as its words move here.
